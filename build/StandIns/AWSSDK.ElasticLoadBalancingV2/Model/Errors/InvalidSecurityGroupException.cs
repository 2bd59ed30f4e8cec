using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>InvalidSecurityGroup</c>, HTTP 400.</summary>
public partial class InvalidSecurityGroupException : AmazonElasticLoadBalancingV2Exception
{
    public InvalidSecurityGroupException(string message)
        : base(message) { }

    public InvalidSecurityGroupException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSecurityGroupException(Exception innerException)
        : base(innerException) { }

    public InvalidSecurityGroupException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSecurityGroupException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
