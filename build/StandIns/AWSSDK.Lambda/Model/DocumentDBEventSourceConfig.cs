using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class DocumentDBEventSourceConfig : ExtensibleShape
{
    /// <summary>1 to 63 characters.</summary>
    public string? DatabaseName { get; set; }

    /// <summary>1 to 57 characters.</summary>
    public string? CollectionName { get; set; }

    public FullDocument? FullDocument { get; set; }
}
