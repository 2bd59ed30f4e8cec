namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>One file of a build's output.</summary>
/// <param name="Name">Its path in the artifact, with forward slashes.</param>
/// <param name="Path">Where it is.</param>
/// <param name="LinkTarget">The target of a symbolic link that is kept as a link; null for contents.</param>
public sealed record ArtifactFile(string Name, string Path, string? LinkTarget = null);
