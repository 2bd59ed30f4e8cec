using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>LoadBalancerNotFound</c>, HTTP 400.</summary>
public partial class LoadBalancerNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public LoadBalancerNotFoundException(string message)
        : base(message) { }

    public LoadBalancerNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public LoadBalancerNotFoundException(Exception innerException)
        : base(innerException) { }

    public LoadBalancerNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public LoadBalancerNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
