using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Base of the requests to CodeCommit.</summary>
public partial class AmazonCodeCommitRequest : AmazonWebServiceRequest;
