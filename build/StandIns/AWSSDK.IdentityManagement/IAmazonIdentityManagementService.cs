using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Client of IAM. Each operation stands in the file of its name.</summary>
public partial interface IAmazonIdentityManagementService : IAmazonService, IDisposable
{
}
