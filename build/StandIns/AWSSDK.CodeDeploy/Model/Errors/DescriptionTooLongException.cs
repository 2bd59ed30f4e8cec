using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DescriptionTooLongException : AmazonCodeDeployException
{
    public DescriptionTooLongException(string message)
        : base(message) { }

    public DescriptionTooLongException(string message, Exception innerException)
        : base(message, innerException) { }

    public DescriptionTooLongException(Exception innerException)
        : base(innerException) { }

    public DescriptionTooLongException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DescriptionTooLongException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
