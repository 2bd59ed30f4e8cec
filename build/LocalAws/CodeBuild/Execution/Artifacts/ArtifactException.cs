namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>An output that cannot be gathered or stored; ends UPLOAD_ARTIFACTS with the status code CLIENT_ERROR.</summary>
public sealed class ArtifactException(string message) : Exception(message)
{
    /// <summary>The phase context's status code, as AWS has it.</summary>
    public const string StatusCode = "CLIENT_ERROR";
}
