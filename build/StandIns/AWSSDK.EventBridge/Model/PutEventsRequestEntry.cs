namespace Amazon.EventBridge.Model;

public partial class PutEventsRequestEntry
{
    public DateTime? Time { get; set; }

    public string? Source { get; set; }

    public List<string>? Resources { get; set; }

    public string? DetailType { get; set; }

    public string? Detail { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? EventBusName { get; set; }

    /// <summary>1 to 500 characters.</summary>
    public string? TraceHeader { get; set; }
}
