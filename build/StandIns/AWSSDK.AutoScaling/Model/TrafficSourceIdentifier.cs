namespace Amazon.AutoScaling.Model;

public partial class TrafficSourceIdentifier
{
    /// <summary>Required; 1 to 511 characters.</summary>
    public string? Identifier { get; set; }

    /// <summary>1 to 511 characters.</summary>
    public string? Type { get; set; }
}
