using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>DuplicateLoadBalancerName</c>, HTTP 400.</summary>
public partial class DuplicateLoadBalancerNameException : AmazonElasticLoadBalancingV2Exception
{
    public DuplicateLoadBalancerNameException(string message)
        : base(message) { }

    public DuplicateLoadBalancerNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public DuplicateLoadBalancerNameException(Exception innerException)
        : base(innerException) { }

    public DuplicateLoadBalancerNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DuplicateLoadBalancerNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
