namespace Build.Tests.TestApps;

/// <summary>How a deployment ends: its status and, when it failed, event, LifecycleErrorCode and script of the first failure.</summary>
public sealed record ExpectedDeployment(string Status, string? Event, string? ErrorCode, string? Script);
