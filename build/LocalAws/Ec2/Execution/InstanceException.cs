namespace LocalAws.Ec2.Execution;

/// <summary>An instance cannot be started, has ended, or refuses a file operation; the message says what helps.</summary>
/// <param name="message">What failed.</param>
public sealed class InstanceException(string message) : Exception(message);
