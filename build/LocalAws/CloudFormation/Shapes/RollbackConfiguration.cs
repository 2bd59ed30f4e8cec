namespace LocalAws.CloudFormation.Shapes;

/// <summary>Alarms that roll a stack back, and how long they are watched.</summary>
public sealed record RollbackConfiguration(IReadOnlyList<RollbackTrigger>? RollbackTriggers, int? MonitoringTimeInMinutes);

/// <summary>An alarm.</summary>
public sealed record RollbackTrigger(string? Arn, string? Type);
