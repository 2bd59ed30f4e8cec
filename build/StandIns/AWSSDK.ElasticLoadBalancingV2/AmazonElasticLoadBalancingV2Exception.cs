using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>An error of Elastic Load Balancing that has no class of its own, and the base of those that have.</summary>
public partial class AmazonElasticLoadBalancingV2Exception : AmazonServiceException
{
    /// <summary>An error as it was answered.</summary>
    public AmazonElasticLoadBalancingV2Exception(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>An error with a message alone, for tests that throw it.</summary>
    public AmazonElasticLoadBalancingV2Exception(string message)
        : base(message)
    {
    }
}
