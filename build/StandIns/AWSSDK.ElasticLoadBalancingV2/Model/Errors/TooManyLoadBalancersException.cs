using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TooManyLoadBalancers</c>, HTTP 400.</summary>
public partial class TooManyLoadBalancersException : AmazonElasticLoadBalancingV2Exception
{
    public TooManyLoadBalancersException(string message)
        : base(message) { }

    public TooManyLoadBalancersException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyLoadBalancersException(Exception innerException)
        : base(innerException) { }

    public TooManyLoadBalancersException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyLoadBalancersException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
