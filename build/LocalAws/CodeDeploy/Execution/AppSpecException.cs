namespace LocalAws.CodeDeploy.Execution;

/// <summary>The agent cannot use the AppSpec file, or what it asks for; the message is the agent's.</summary>
/// <param name="message">What is wrong, and what to change.</param>
public sealed class AppSpecException(string message) : Exception(message);
