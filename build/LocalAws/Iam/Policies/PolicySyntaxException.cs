namespace LocalAws.Iam.Policies;

/// <summary>A policy that IAM would not store; the message is in IAM's words.</summary>
public sealed class PolicySyntaxException(string message) : Exception(message);
