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

    /// <summary>Target groups that traffic is taken from and given back to.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>Auto Scaling groups that belong to the group.</summary>
    public IReadOnlyList<string> AutoScalingGroups { get; init; } = [];

    /// <summary>CloudWatch alarms that stop a deployment.</summary>
    public IReadOnlyList<string> Alarms { get; init; } = [];

    /// <summary>Blue/green: what happens between, and afterwards.</summary>
    public BlueGreenSettings BlueGreen { get; init; } = new();
}
