namespace Build.Settings;

/// <summary>How CodeDeploy brings a revision to instances.</summary>
public sealed record DeploySettings
{
    /// <summary><c>ec2</c> deploys revisions to instances with CodeDeploy; <c>lambda</c> deploys a function's stack with CloudFormation.</summary>
    [OneOf("ec2", "lambda")]
    public string Target { get; init; } = "ec2";

    /// <summary>The CodeDeploy application's name; <c>application-app</c> when not set.</summary>
    [Matches("[A-Za-z0-9._-]{1,100}", "1 to 100 letters, digits, dots, dashes and underscores")]
    public string? Application { get; init; }

    /// <summary>The deployment group's name; <c>application-dg</c> when not set.</summary>
    [Matches("[A-Za-z0-9._-]{1,100}", "1 to 100 letters, digits, dots, dashes and underscores")]
    public string? Group { get; init; }

    /// <summary>How many instances at a time: a predefined or own deployment configuration.</summary>
    [Matches("[A-Za-z0-9._-]{1,100}", "1 to 100 letters, digits, dots, dashes and underscores")]
    public string Config { get; init; } = "CodeDeployDefault.OneAtATime";

    /// <summary>Tags that an instance must have one of to belong to the group.</summary>
    public IReadOnlyDictionary<string, string> InstanceTags { get; init; } = new Dictionary<string, string> { ["Name"] = "CodeDeployDemo" };

    /// <summary><c>IN_PLACE</c> or <c>BLUE_GREEN</c>.</summary>
    [OneOf("IN_PLACE", "BLUE_GREEN")]
    public string Style { get; init; } = "IN_PLACE";

    /// <summary>Whether a failed deployment is followed by one of the last good revision.</summary>
    public bool RollbackOnFailure { get; init; } = true;

    /// <summary>Whether a deployment that an alarm of <c>deploy.alarms</c> stopped is followed by one of the last good revision.</summary>
    public bool RollbackOnAlarm { get; init; } = true;

    /// <summary>Whether a load balancer takes traffic from an instance before it is updated, and gives it back afterwards; <c>BLUE_GREEN</c> always does.</summary>
    public bool TrafficControl { get; init; }

    /// <summary>The port that the app listens on.</summary>
    [Between(1, 65535)]
    public int Port { get; init; } = 3000;

    /// <summary>What the load balancer asks for to see that the app is healthy.</summary>
    [Matches("/.*", "a path, beginning with /")]
    public string HealthPath { get; init; } = "/health";

    /// <summary>Seconds that an instance has to answer its last requests once it gets no new ones.</summary>
    [Between(0, 3600)]
    public int DrainSeconds { get; init; } = 30;

    /// <summary>Target groups that traffic is taken from and given back to; a load balancer with one is made when traffic is controlled and none is named.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>Auto Scaling groups that belong to the group; one is made when blue/green copies it, none is named, and the fleet is ours.</summary>
    public IReadOnlyList<string> AutoScalingGroups { get; init; } = [];

    /// <summary>CloudWatch alarms that stop a deployment.</summary>
    public IReadOnlyList<string> Alarms { get; init; } = [];

    /// <summary>Blue/green: what happens between, and afterwards.</summary>
    public BlueGreenSettings BlueGreen { get; init; } = new();

    /// <summary>Whether a load balancer is part of a deployment.</summary>
    internal bool ControlsTraffic => TrafficControl || Style == "BLUE_GREEN" || TargetGroups.Count > 0;
}
