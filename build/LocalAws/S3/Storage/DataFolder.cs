using LocalAws.Kernel;

namespace LocalAws.S3.Storage;

/// <summary>
/// The files that objects' bytes lie in. Their names are random and never made from a key, so that no key can leave the folder. A file is
/// received under <c>incoming/</c> and moved when it is complete: what a killed process leaves there is removed at the next start.
/// </summary>
public sealed class DataFolder
{
    private readonly string incoming;
    private readonly string objects;

    public DataFolder(StateFolder folder)
    {
        incoming = folder.Folder("s3", "incoming");
        objects = folder.Folder("s3", "objects");
        foreach (var half in Directory.EnumerateFiles(incoming))
            File.Delete(half);
    }

    /// <summary>A file to receive bytes in.</summary>
    public FileStream Create() => new(Path.Combine(incoming, Ids.Hex(32)), new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        BufferSize = 0,
        Options = FileOptions.Asynchronous,
    });

    /// <summary>Takes a received file over, under its own name.</summary>
    public void Keep(string path)
    {
        var target = PathOf(Path.GetFileName(path));
        try
        {
            File.Move(path, target);
        }
        catch (DirectoryNotFoundException)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(path, target);
        }
    }

    /// <summary>Opens a kept file; it stays readable while another request removes it.</summary>
    public FileStream Open(string name) => new(PathOf(name), new FileStreamOptions
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.Read | FileShare.Delete,
        BufferSize = 0,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    });

    /// <summary>Removes a kept file; one that is gone already is no error.</summary>
    public void Delete(string name) => File.Delete(PathOf(name));

    /// <summary>Every kept file that was there before a moment.</summary>
    public IEnumerable<string> OlderThan(DateTime moment) =>
        new DirectoryInfo(objects).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.LastWriteTimeUtc < moment).Select(file => file.Name);

    // 256 folders keep each of them small enough for every file system.
    private string PathOf(string name) => Path.Combine(objects, name[..2], name);
}
