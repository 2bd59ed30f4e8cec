using StandIns.Runtime;

namespace Amazon.IdentityManagement;

public partial class AmazonIdentityManagementServiceConfig() : StandInConfig(AmazonIdentityManagementServiceClient.Facts);
