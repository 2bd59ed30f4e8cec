using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ArnNotSupportedException : AmazonCodeDeployException
{
    public ArnNotSupportedException(string message)
        : base(message) { }

    public ArnNotSupportedException(string message, Exception innerException)
        : base(message, innerException) { }

    public ArnNotSupportedException(Exception innerException)
        : base(innerException) { }

    public ArnNotSupportedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ArnNotSupportedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
