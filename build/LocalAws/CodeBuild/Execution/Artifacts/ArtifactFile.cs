namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>One file of a build's output.</summary>
/// <param name="Name">Its path in the artifact, with forward slashes.</param>
/// <param name="Path">Where it is.</param>
/// <param name="LinkTarget">The target of a symbolic link that is kept as a link; null for contents.</param>
public sealed record ArtifactFile(string Name, string Path, string? LinkTarget = null)
{
    /// <summary>Opens a file. One that is empty is not opened: it may be a named pipe, and opening that would wait for a writer, for ever.</summary>
    public static Stream Open(string path)
    {
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
        return file.Length == 0 ? Stream.Null : file.OpenRead();
    }
}
