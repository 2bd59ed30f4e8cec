namespace LocalAws.CodeDeploy;

/// <summary>Alarms that stop a deployment.</summary>
public sealed record AlarmConfiguration(bool? Enabled, bool? IgnorePollAlarmFailure, IReadOnlyList<Alarm>? Alarms);

/// <summary>A CloudWatch alarm.</summary>
public sealed record Alarm(string? Name);

/// <summary>After what a deployment is rolled back.</summary>
public sealed record AutoRollbackConfiguration(bool? Enabled, IReadOnlyList<string>? Events);

/// <summary>A topic that is told of events.</summary>
public sealed record TriggerConfig(string? TriggerName, string? TriggerTargetArn, IReadOnlyList<string>? TriggerEvents);

/// <summary>IN_PLACE or BLUE_GREEN, with or without traffic control.</summary>
public sealed record DeploymentStyle(string? DeploymentType, string? DeploymentOption);

/// <summary>An ECS service.</summary>
public sealed record ECSService(string? ServiceName, string? ClusterName);
