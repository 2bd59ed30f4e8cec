namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>Whether artifacts and logs go through an explicit proxy server; only meaningful where the desk has one (HTTPS_PROXY).</summary>
public sealed record ProxySpec(bool UploadArtifacts, bool Logs);
