using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Base of the requests to IAM.</summary>
public partial class AmazonIdentityManagementServiceRequest : AmazonWebServiceRequest;
