namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>A buildspec that CodeBuild cannot run; ends DOWNLOAD_SOURCE with the status code YAML_FILE_ERROR.</summary>
public sealed class BuildSpecException(string message) : Exception(message)
{
    /// <summary>The phase context's status code, as AWS has it.</summary>
    public const string StatusCode = "YAML_FILE_ERROR";
}
