using StandIns.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Configuration of <see cref="AmazonIdentityManagementServiceClient"/>.</summary>
public partial class AmazonIdentityManagementServiceConfig() : StandInConfig(AmazonIdentityManagementServiceClient.Facts)
{
}
