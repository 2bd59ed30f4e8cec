namespace LocalAws.Ssm;

/// <summary>A command with its shell script.</summary>
/// <param name="Script">What runs on each instance.</param>
/// <param name="ExecutionTimeout">What it may take there, in seconds.</param>
internal sealed record StoredCommand(Command Command, string Script, string WorkingDirectory, int ExecutionTimeout)
{
    public bool IsRunning => Command.Status is "Pending" or "InProgress" or "Cancelling";
}
