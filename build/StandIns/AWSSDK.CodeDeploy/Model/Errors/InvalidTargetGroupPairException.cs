using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTargetGroupPairException : AmazonCodeDeployException
{
    public InvalidTargetGroupPairException(string message)
        : base(message) { }

    public InvalidTargetGroupPairException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTargetGroupPairException(Exception innerException)
        : base(innerException) { }

    public InvalidTargetGroupPairException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTargetGroupPairException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
