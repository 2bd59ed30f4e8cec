namespace LocalAws.CodeBuild.Execution;

/// <summary>Ends a phase as failed.</summary>
/// <param name="statusCode">The phase context's status code, as AWS has it.</param>
/// <param name="message">What failed.</param>
internal sealed class PhaseFailure(string statusCode, string message) : Exception(message)
{
    public string StatusCode { get; } = statusCode;

    /// <summary>A command ended with another status than 0.</summary>
    public static PhaseFailure Command(string command, int status) =>
        new("COMMAND_EXECUTION_ERROR", $"Error while executing command: {command}. Reason: exit status {status}");

    /// <summary>The environment cannot be made.</summary>
    public static PhaseFailure Client(string message) => new("CLIENT_ERROR", message);
}
