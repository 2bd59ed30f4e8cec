namespace LocalAws.Iam;

/// <summary>How many identities a policy is attached to, and how many it limits.</summary>
public readonly record struct PolicyUsage(int Attachments, int Boundaries);
