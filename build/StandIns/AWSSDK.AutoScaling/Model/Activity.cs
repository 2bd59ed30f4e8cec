namespace Amazon.AutoScaling.Model;

public partial class Activity
{
    /// <summary>Required.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Required; 1 to 255 characters.</summary>
    public string? AutoScalingGroupName { get; set; }

    public string? Description { get; set; }

    /// <summary>Required; 1 to 1023 characters.</summary>
    public string? Cause { get; set; }

    /// <summary>Required.</summary>
    public DateTime? StartTime { get; set; }

    public DateTime? EndTime { get; set; }

    /// <summary>Required.</summary>
    public ScalingActivityStatusCode? StatusCode { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string? StatusMessage { get; set; }

    public int? Progress { get; set; }

    public string? Details { get; set; }

    /// <summary>1 to 32 characters.</summary>
    public string? AutoScalingGroupState { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? AutoScalingGroupARN { get; set; }
}
