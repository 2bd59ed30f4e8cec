using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>SubnetNotFound</c>, HTTP 400.</summary>
public partial class SubnetNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public SubnetNotFoundException(string message)
        : base(message) { }

    public SubnetNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public SubnetNotFoundException(Exception innerException)
        : base(innerException) { }

    public SubnetNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SubnetNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
