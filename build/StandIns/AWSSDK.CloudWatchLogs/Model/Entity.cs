namespace Amazon.CloudWatchLogs.Model;

public partial class Entity
{
    /// <summary>2 to 4 entries.</summary>
    public Dictionary<string, string>? KeyAttributes { get; set; }

    /// <summary>0 to 10 entries.</summary>
    public Dictionary<string, string>? Attributes { get; set; }
}
