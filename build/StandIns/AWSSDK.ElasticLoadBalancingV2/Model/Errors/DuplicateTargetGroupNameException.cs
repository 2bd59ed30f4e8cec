using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>DuplicateTargetGroupName</c>, HTTP 400.</summary>
public partial class DuplicateTargetGroupNameException : AmazonElasticLoadBalancingV2Exception
{
    public DuplicateTargetGroupNameException(string message)
        : base(message) { }

    public DuplicateTargetGroupNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public DuplicateTargetGroupNameException(Exception innerException)
        : base(innerException) { }

    public DuplicateTargetGroupNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DuplicateTargetGroupNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
