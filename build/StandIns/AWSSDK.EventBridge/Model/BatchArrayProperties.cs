namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>BatchArrayProperties</c>.</summary>
public partial class BatchArrayProperties
{
    public int? Size { get; set; }
}
