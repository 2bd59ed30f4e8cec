namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>AppSyncParameters</c>.</summary>
public partial class AppSyncParameters
{
    /// <summary>1 to 1.04858e+06 characters.</summary>
    public string? GraphQLOperation { get; set; }
}
