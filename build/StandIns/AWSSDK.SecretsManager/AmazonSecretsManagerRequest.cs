using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Base of the requests to Secrets Manager.</summary>
public partial class AmazonSecretsManagerRequest : AmazonWebServiceRequest;
