using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class AppSyncParameters : ExtensibleShape
{
    /// <summary>1 to 1.04858e+06 characters.</summary>
    public string? GraphQLOperation { get; set; }
}
