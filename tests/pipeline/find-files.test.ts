import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/pipeline/index.js'
import { aFolder } from '../support/an-atlas.js'

function aTree(...paths: string[]): string {
  const folder = aFolder()
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
  return folder
}

const relativePaths = async (...inputs: string[]) =>
  (await findFiles(inputs)).files.map(({ relativePath }) => relativePath)

describe('findFiles', () => {
  it('finds reports in a folder and the folders in it, by path', async () => {
    const folder = aTree('b.txt', 'a.PDF', 'sub/c.md', 'sub/deep/d.markdown')
    expect(await relativePaths(folder)).toEqual(['a.PDF', 'b.txt', 'sub/c.md', 'sub/deep/d.markdown'])
  })

  it('leaves other formats aside in a folder, and says which', async () => {
    const folder = aTree('a.txt', 'b.xlsx', 'c.ts')
    const { files, leftAside } = await findFiles([folder])
    expect(files).toHaveLength(1)
    expect(leftAside).toEqual([join(folder, 'b.xlsx'), join(folder, 'c.ts')])
  })

  it('takes any file that is named itself', async () => {
    const folder = aTree('b.xlsx', '.hidden')
    expect(await relativePaths(join(folder, 'b.xlsx'), join(folder, '.hidden'))).toEqual(['b.xlsx', '.hidden'])
  })

  it('passes over hidden files and folders', async () => {
    expect(await relativePaths(aTree('a.txt', '.b.txt', '.git/c.txt'))).toEqual(['a.txt'])
  })

  it('follows a link within the folder, and none that leads out of it, in a circle or nowhere', async () => {
    const outside = aTree('secret.txt')
    const folder = aTree('a.txt', 'sub/b.txt')
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'))
    symlinkSync(outside, join(folder, 'outside'))
    symlinkSync(folder, join(folder, 'sub/circle'))
    symlinkSync('nowhere.txt', join(folder, 'dangling.txt'))
    symlinkSync('a.txt', join(folder, 'link.txt'))
    expect(await relativePaths(folder)).toEqual(['a.txt', 'link.txt', 'sub/b.txt'])
  })

  it('names each file once, however often it is given', async () => {
    const folder = aTree('a.txt')
    expect(await relativePaths(folder, join(folder, 'a.txt'), folder)).toEqual(['a.txt'])
  })

  it('stores a path below the working directory relative to it', async () => {
    const { files } = await findFiles(['package.json'])
    expect(files).toEqual([{ path: 'package.json', relativePath: 'package.json' }])
  })

  it('goes on past an empty folder where another holds reports', async () => {
    const [full, empty] = [aTree('a.txt'), aFolder()]
    const { files, emptyFolders } = await findFiles([empty, full])
    expect([files.length, emptyFolders]).toEqual([1, [empty]])
  })

  it('refuses folders that hold no report', async () => {
    const folder = aTree('a.xlsx')
    await expect(findFiles([folder])).rejects.toThrow(
      `no reports in ${folder}: expected files that end in .pdf, .docx, .odt, .html, .htm, .xhtml, .xml, .md, .markdown, .txt, .text; give another folder, or name the files themselves`,
    )
  })

  it('refuses a path that is not there', async () => {
    await expect(findFiles(['no/such/file.txt'])).rejects.toThrow('no/such/file.txt does not exist; check the path')
  })
})
