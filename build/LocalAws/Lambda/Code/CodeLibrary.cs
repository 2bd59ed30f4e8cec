using System.Security.Cryptography;
using LocalAws.Kernel;
using LocalAws.Kernel.Archives;

namespace LocalAws.Lambda.Code;

/// <summary>
/// Functions' code by its content: the zip as it came, and unpacked beside it. The same zip is kept once, however many versions have it.
/// </summary>
internal sealed class CodeLibrary(StateFolder state)
{
    /// <summary>Bytes that code may have once it is unpacked (Lambda quotas, "Deployment package size").</summary>
    private const long LargestUnpacked = 262_144_000;

    // Node.js looks for a package.json above its file to learn whether that is a module. This one ends the search where the function ends,
    // so that a file of the folder that LocalAws was started in has no say.
    private const string Boundary = "package.json";

    /// <summary>Keeps a zip; what it returns can be run.</summary>
    /// <exception cref="AwsException">InvalidParameterValueException: it is no zip, too large, or leads out of its folder.</exception>
    public async Task<(string Sha256, long Size)> AddAsync(byte[] zip, CancellationToken cancellation)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(zip));
        var folder = FolderOf(hash);
        if (zip.Length == 0)
            throw LambdaErrors.Invalid("Uploaded file must be a non-empty zip");
        if (!Directory.Exists(folder))
            await UnpackAsync(zip, folder, cancellation);
        return (hash, zip.Length);
    }

    /// <summary>Where the code is unpacked: what functions know as LAMBDA_TASK_ROOT.</summary>
    public string TaskRoot(string sha256) => Path.Combine(FolderOf(sha256), "task");

    /// <summary>The zip as it came.</summary>
    public string ZipOf(string sha256) => Path.Combine(FolderOf(sha256), "code.zip");

    /// <summary>Removes code that nothing has any more, and what a killed process left half unpacked.</summary>
    public void Sweep(IEnumerable<string> used)
    {
        var kept = used.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(state.Folder("lambda", "code")).Where(folder => !kept.Contains(folder)))
            Directory.Delete(folder, recursive: true);
    }

    private async Task UnpackAsync(byte[] zip, string folder, CancellationToken cancellation)
    {
        var draft = $"{folder}.{Ids.Hex(8)}";
        Directory.CreateDirectory(draft);
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(draft, "code.zip"), zip, cancellation);
            await ZipExtractor.ExtractAsync(Path.Combine(draft, "code.zip"), Path.Combine(draft, "task"), LargestUnpacked, cancellation);
            await File.WriteAllTextAsync(Path.Combine(draft, Boundary), "{}", cancellation);
            Place(draft, folder);
        }
        catch (InvalidDataException exception)
        {
            throw LambdaErrors.BadZip(exception.Message);
        }
        finally
        {
            if (Directory.Exists(draft))
                Directory.Delete(draft, recursive: true);
        }
    }

    // Another call may have kept the same code in the meantime: then that one stays.
    private static void Place(string draft, string folder)
    {
        try
        {
            Directory.Move(draft, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
        }
    }

    private string FolderOf(string sha256) => Path.Combine(state.Folder("lambda", "code"), Convert.ToHexStringLower(Convert.FromBase64String(sha256)));
}
