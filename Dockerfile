# docker build -t sitegen .
# docker run --rm --user "$(id -u):$(id -g)" -v "$PWD":/site sitegen build
FROM mcr.microsoft.com/dotnet/sdk:10.0.400@sha256:e1ffd2a92ae84c1291bc1b6887501f8af98e6331e7af6d4c8d37168c5e87a64c AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/SiteGen --configuration Release --output /app -p:RestoreLockedMode=true

FROM mcr.microsoft.com/dotnet/aspnet:10.0.11@sha256:a4556ed033fa96f984bb7a8d348851cb2d36b1281dd2420070045f664fbb5f94
COPY --from=build /app /app
WORKDIR /site
# Not root: the number of the user "app" of the base image. --user gives the files it writes to whoever calls.
USER $APP_UID
ENTRYPOINT ["/app/sitegen"]
CMD ["--help"]
