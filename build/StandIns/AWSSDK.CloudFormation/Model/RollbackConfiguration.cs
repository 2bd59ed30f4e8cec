namespace Amazon.CloudFormation.Model;

public partial class RollbackConfiguration
{
    /// <summary>At most 5 elements.</summary>
    public List<RollbackTrigger>? RollbackTriggers { get; set; }

    /// <summary>0 to 180.</summary>
    public int? MonitoringTimeInMinutes { get; set; }
}
