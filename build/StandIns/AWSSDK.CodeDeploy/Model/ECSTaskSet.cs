namespace Amazon.CodeDeploy.Model;

public partial class ECSTaskSet
{
    public string? Identifer { get; set; }

    public long? DesiredCount { get; set; }

    public long? PendingCount { get; set; }

    public long? RunningCount { get; set; }

    public string? Status { get; set; }

    public double? TrafficWeight { get; set; }

    public TargetGroupInfo? TargetGroup { get; set; }

    public TargetLabel? TaskSetLabel { get; set; }
}
