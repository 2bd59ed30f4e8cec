namespace LocalAws.Kernel.Docker;

/// <summary>Docker does not do what is asked of it; the message says what helps.</summary>
/// <param name="message">What failed, in a clause that can follow a colon.</param>
public sealed class DockerException(string message) : Exception(message);
