using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>InvalidLoadBalancerAction</c>, HTTP 400.</summary>
public partial class InvalidLoadBalancerActionException : AmazonElasticLoadBalancingV2Exception
{
    public InvalidLoadBalancerActionException(string message)
        : base(message) { }

    public InvalidLoadBalancerActionException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidLoadBalancerActionException(Exception innerException)
        : base(innerException) { }

    public InvalidLoadBalancerActionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidLoadBalancerActionException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
