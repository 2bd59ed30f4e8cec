using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>TargetGroupAssociationLimit</c>, HTTP 400.</summary>
public partial class TargetGroupAssociationLimitException : AmazonElasticLoadBalancingV2Exception
{
    public TargetGroupAssociationLimitException(string message)
        : base(message) { }

    public TargetGroupAssociationLimitException(string message, Exception innerException)
        : base(message, innerException) { }

    public TargetGroupAssociationLimitException(Exception innerException)
        : base(innerException) { }

    public TargetGroupAssociationLimitException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TargetGroupAssociationLimitException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
