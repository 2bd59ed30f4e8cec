using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TargetGroupNotFound</c>, HTTP 400.</summary>
public partial class TargetGroupNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public TargetGroupNotFoundException(string message)
        : base(message) { }

    public TargetGroupNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public TargetGroupNotFoundException(Exception innerException)
        : base(innerException) { }

    public TargetGroupNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TargetGroupNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
