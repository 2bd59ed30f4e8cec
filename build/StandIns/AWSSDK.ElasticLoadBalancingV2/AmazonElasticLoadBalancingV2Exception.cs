using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>An error of Elastic Load Balancing that has no class of its own, and the base of those that have.</summary>
public partial class AmazonElasticLoadBalancingV2Exception : AmazonServiceException
{
    public AmazonElasticLoadBalancingV2Exception(string message)
        : base(message) { }

    public AmazonElasticLoadBalancingV2Exception(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonElasticLoadBalancingV2Exception(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonElasticLoadBalancingV2Exception(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonElasticLoadBalancingV2Exception(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
