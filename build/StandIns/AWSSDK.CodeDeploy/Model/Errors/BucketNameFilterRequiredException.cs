using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class BucketNameFilterRequiredException : AmazonCodeDeployException
{
    public BucketNameFilterRequiredException(string message)
        : base(message) { }

    public BucketNameFilterRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public BucketNameFilterRequiredException(Exception innerException)
        : base(innerException) { }

    public BucketNameFilterRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BucketNameFilterRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
