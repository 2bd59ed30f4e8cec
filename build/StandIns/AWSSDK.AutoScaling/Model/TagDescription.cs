namespace Amazon.AutoScaling.Model;

public partial class TagDescription
{
    public string? ResourceId { get; set; }

    public string? ResourceType { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? Key { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string? Value { get; set; }

    public bool? PropagateAtLaunch { get; set; }
}
