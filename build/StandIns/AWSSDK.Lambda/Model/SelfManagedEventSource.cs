namespace Amazon.Lambda.Model;

public partial class SelfManagedEventSource
{
    /// <summary>1 to 2 entries.</summary>
    public Dictionary<string, List<string>>? Endpoints { get; set; }
}
